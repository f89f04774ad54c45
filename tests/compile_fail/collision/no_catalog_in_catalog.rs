//@ uses:
use qs_error::{CodeInfo, ErrorCode, catalog};

struct Plain;

const ALL: &[CodeInfo] = catalog![ErrorCode, Plain];
//~                                          ^^^^^ E0277 … `Plain` has no catalog of error codes

fn main() {}
