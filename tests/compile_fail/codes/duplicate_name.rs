//@ uses: errors::Error
mod errors {
    #[derive(Debug, qs_error::QsError)]
    #[qs(codes = Code)]
    pub enum Error {
        #[qs(code = "a_b", status = 404)]
        A(u8),
//~     ^ E0599 … no associated item named `A` found for struct
    }

    struct Code;
//~ ^^^^^^^^^^^^ E0428 … the name `Code` is defined multiple times
}

fn main() {}
