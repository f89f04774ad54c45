use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "unreadable", status = 500)]
    Read(#[qs(source)] std::io::Error),
}

fn read() -> Result<String, Error> {
    Ok(std::fs::read_to_string("users")?)
//~                                    ^ E0277 … `?` couldn't convert the error to `Error`
}

fn main() {
    let _ = read();
}
