use qs_error::QsError;

mod inner {
    use qs_error::QsError;

    #[derive(Debug, QsError)]
    enum Hidden {
        #[qs(code = "a_b", status = 404)]
        A,
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = inner::Hidden::A)]
//~                    ^^^^^^ E0603 … `Hidden`
    A,
}

fn main() {}
