use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(url = "")]
//~        ^^ expected `url = "https://…/{code}"`
enum Error {
    #[qs(code = "a_b", status = 404, url)]
//~                                  ^^^ expected `url = "https://…/{code}"`
    A,
    #[qs(code = "c_d", status = 404, url = URL)]
//~                                        ^^^ expected `url = "https://…/{code}"`
    B,
}

fn main() {}
