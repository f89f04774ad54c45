//@ uses:
use qs_error::{CodeInfo, ErrorCatalog, QsError};

trait Holds {
    type Held: ErrorCatalog + QsError;
}

struct First;
struct Second;

fn first() {
    #[derive(Debug, QsError)]
    enum Local {
        #[qs(code = "shared", status = 404)]
        A,
    }
    impl Holds for First {
        type Held = Local;
    }
}

fn second() {
    #[derive(Debug, QsError)]
    enum Local {
        #[qs(code = "shared", status = 409)]
        A,
    }
    impl Holds for Second {
        type Held = Local;
    }
}

const ALL: &[CodeInfo] = qs_error::catalog![<First as Holds>::Held, <Second as Holds>::Held];
//~                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … code `shared` is declared by both `file::Local` (status 404, declared at line 12) and `file::Local` (status 409, declared at line 23): rename one, or inherit the code with `code = Local::A`

fn main() {}
