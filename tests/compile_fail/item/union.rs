//@ uses:
mod unions {
    use qs_error::QsError;

    #[derive(QsError)]
    pub union Error {
//~     ^^^^^ a union cannot derive `QsError`: use an enum or a struct
        #[qs(code = "a_b")]
        number: u8,
    }
}

fn main() {}
