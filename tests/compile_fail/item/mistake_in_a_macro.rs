use qs_error::QsError;

macro_rules! errors {
    ($name:ident) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = "a_b", statsu = 404)]
//~                            ^^^^^^ unknown key `statsu`, did you mean `status`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
            A,
        }
    };
}

errors!(Error);

fn main() {}
