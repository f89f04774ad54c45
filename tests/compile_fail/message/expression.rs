use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{size + 1}")]
//~                                          ^^^^^^^^^^^^ unknown field `size + 1`, did you mean `size`? the fields are `{size}`
    A { size: u8 },
    #[qs(code = "b", status = 404, message = "{size.len()}")]
//~                                          ^^^^^^^^^^^^^^ unknown field `size.len()`, did you mean `size`? the fields are `{size}`
    B { size: u8 },
    #[qs(code = "c", status = 404, message = "{self.size}")]
//~                                          ^^^^^^^^^^^^^ unknown field `self.size`, did you mean `size`? the fields are `{size}`
    C { size: u8 },
    #[qs(code = "d", status = 404, message = "{0.1}")]
//~                                          ^^^^^^^ unknown field `0.1`: the fields are `{0}`
    D((u8, u8)),
}

fn main() {}
