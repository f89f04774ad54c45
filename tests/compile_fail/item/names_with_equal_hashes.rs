use qs_error::QsError;

#[derive(Debug, QsError)]
#[allow(non_camel_case_types)]
enum Error {
    #[qs(code = "first", status = 404)]
    iwqxgzkwj8a1g4yj,
    #[qs(code = "second", status = 409)]
    cuzdpfxh2h9nybx3,
//~ ^^^^^^^^^^^^^^^^ names `cuzdpfxh2h9nybx3` and `iwqxgzkwj8a1g4yj` have the same hash: rename one of them
}

fn main() {}
