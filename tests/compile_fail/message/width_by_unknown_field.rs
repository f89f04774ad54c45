use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{size:>width$}")]
//~                                          ^^^^^^^^^^^^^^^^ unknown field `width`: the fields are `{size}`
    A { size: u8 },
    #[qs(code = "b", status = 404, message = "{0:.1$}")]
//~                                          ^^^^^^^^^ unknown field `1`, did you mean `0`? the fields are `{0}`
    B(f32),
}

fn main() {}
