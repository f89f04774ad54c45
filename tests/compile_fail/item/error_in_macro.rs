use qs_error::QsError;

macro_rules! errors {
    ($name:ident) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = "a_b", statsu = 404)]
//~                            ^^^^^^ unknown key `statsu`, did you mean `status`?
            A,
        }
    };
}

errors!(Error);

fn main() {}
