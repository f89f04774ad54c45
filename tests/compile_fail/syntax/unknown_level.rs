use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, log = wran)]
//~                                        ^^^^ unknown level `wran`, did you mean `warn`?
    A,
}

fn main() {}
