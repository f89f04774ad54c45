use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, action = retri)]
//~                                         ^^^^^ unknown action `retri`, did you mean `retry`?
    A,
    #[qs(code = "b", status = 404, action = FixRequest)]
//~                                         ^^^^^^^^^^ unknown action `FixRequest`, did you mean `fix_request`?
    B,
    #[qs(code = "c", status = 404, action = Action::Retry)]
//~                                         ^^^^^^^^^^^^^ unknown action `Action::Retry`: expected one of
    C,
    #[qs(code = "d", status = 404, action = "retry")]
//~                                         ^^^^^^^ expected `action = fix_request`, `authenticate`, `request_access`, `retry`, `contact_support` or `none`
    D,
    #[qs(code = "e", status = 404, action)]
//~                                ^^^^^^ expected `action = fix_request`, `authenticate`
    E,
}

fn main() {}
