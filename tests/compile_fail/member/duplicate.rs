use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member)] x: u8, #[qs(member = "x")] y: u8 },
//~                                        ^^^ duplicate member `x`: rename one with `member = "…"`
}

fn main() {}
