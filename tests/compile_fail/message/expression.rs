use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{size + 1}")]
//~                                          ^^^^^^^^^^^^ no field `size + 1` here, did you mean `size`? the fields are `{size}`
    A { size: u8 },
    #[qs(code = "b", status = 404, message = "{size.len()}")]
//~                                          ^^^^^^^^^^^^^^ no field `size.len()` here, did you mean `size`? the fields are `{size}`
    B { size: u8 },
    #[qs(code = "c", status = 404, message = "{self.size}")]
//~                                          ^^^^^^^^^^^^^ no field `self.size` here, did you mean `size`? the fields are `{size}`
    C { size: u8 },
    #[qs(code = "d", status = 404, message = "{0.1}")]
//~                                          ^^^^^^^ no field `0.1` here; the fields are `{0}`
    D((u8, u8)),
}

fn main() {}
