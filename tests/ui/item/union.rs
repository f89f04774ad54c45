use qs_error::QsError;

#[derive(Clone, Copy, QsError)]
union Error {
    a: u8,
}

fn main() {}
