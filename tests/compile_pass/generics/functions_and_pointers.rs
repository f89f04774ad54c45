//! Parameters inside function pointers, tuples, arrays and trait objects.
use qs_error::QsError;

#[derive(QsError)]
#[qs(code = "odd", status = 404, message = "{named:?}")]
struct Odd<'a, A, B, const N: usize> {
    function: fn(&A, [B; N]) -> (A, B),
    object: &'a dyn Fn(A) -> B,
    tuple: (A, [B; N]),
    pointer: *const A,
    named: [u8; N],
}

impl<A, B, const N: usize> std::fmt::Debug for Odd<'_, A, B, N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let _ = (&self.tuple, self.object, self.function, self.pointer);
        f.write_str("odd")
    }
}

fn pair(a: &u8, b: [i8; 1]) -> (u8, i8) {
    (*a, b[0])
}

fn main() {
    let error = Odd {
        function: pair,
        object: &|x| x as i8,
        tuple: (1, [2]),
        pointer: &3,
        named: [4],
    };
    assert_eq!(error.to_string(), "[4]");
}
