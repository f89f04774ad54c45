use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Error {
    #[qs(code = "disk_failed", status = 500, message = "cannot read {path}")]
//~                                                    ^^^^^^^^^^^^^^^^^^^^ 5xx message shows `{path}` to clients: remove `{path}`, or add `expose`
    Disk { path: String },
}

fn main() {}
