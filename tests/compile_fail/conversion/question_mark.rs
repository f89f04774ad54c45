//@ uses:
use qs_error::ErrorResponse;

fn read() -> Result<String, ErrorResponse> {
    Ok(std::fs::read_to_string("users")?)
//~                                    ^ E0277 … `?` couldn't convert the error to `ErrorResponse`
}

fn main() {
    let _ = read();
}
