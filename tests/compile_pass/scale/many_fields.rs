//! A hundred fields, all printed.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "many",
        status = 404,
        message = "{f0}{f1}{f2}{f3}{f4}{f5}{f6}{f7}{f8}{f9}{f10}{f11}{f12}{f13}{f14}{f15}{f16}{f17}{f18}{f19}{f20}{f21}{f22}{f23}{f24}{f25}{f26}{f27}{f28}{f29}{f30}{f31}{f32}{f33}{f34}{f35}{f36}{f37}{f38}{f39}{f40}{f41}{f42}{f43}{f44}{f45}{f46}{f47}{f48}{f49}{f50}{f51}{f52}{f53}{f54}{f55}{f56}{f57}{f58}{f59}{f60}{f61}{f62}{f63}{f64}{f65}{f66}{f67}{f68}{f69}{f70}{f71}{f72}{f73}{f74}{f75}{f76}{f77}{f78}{f79}{f80}{f81}{f82}{f83}{f84}{f85}{f86}{f87}{f88}{f89}{f90}{f91}{f92}{f93}{f94}{f95}{f96}{f97}{f98}{f99}"
    )]
    Many {
        #[qs(member)]
        f0: u8,
        #[qs(member)]
        f1: u8,
        #[qs(member)]
        f2: u8,
        #[qs(member)]
        f3: u8,
        #[qs(member)]
        f4: u8,
        #[qs(member)]
        f5: u8,
        #[qs(member)]
        f6: u8,
        #[qs(member)]
        f7: u8,
        #[qs(member)]
        f8: u8,
        #[qs(member)]
        f9: u8,
        #[qs(member)]
        f10: u8,
        #[qs(member)]
        f11: u8,
        #[qs(member)]
        f12: u8,
        #[qs(member)]
        f13: u8,
        #[qs(member)]
        f14: u8,
        #[qs(member)]
        f15: u8,
        #[qs(member)]
        f16: u8,
        #[qs(member)]
        f17: u8,
        #[qs(member)]
        f18: u8,
        #[qs(member)]
        f19: u8,
        #[qs(member)]
        f20: u8,
        #[qs(member)]
        f21: u8,
        #[qs(member)]
        f22: u8,
        #[qs(member)]
        f23: u8,
        #[qs(member)]
        f24: u8,
        #[qs(member)]
        f25: u8,
        #[qs(member)]
        f26: u8,
        #[qs(member)]
        f27: u8,
        #[qs(member)]
        f28: u8,
        #[qs(member)]
        f29: u8,
        #[qs(member)]
        f30: u8,
        #[qs(member)]
        f31: u8,
        #[qs(member)]
        f32: u8,
        #[qs(member)]
        f33: u8,
        #[qs(member)]
        f34: u8,
        #[qs(member)]
        f35: u8,
        #[qs(member)]
        f36: u8,
        #[qs(member)]
        f37: u8,
        #[qs(member)]
        f38: u8,
        #[qs(member)]
        f39: u8,
        #[qs(member)]
        f40: u8,
        #[qs(member)]
        f41: u8,
        #[qs(member)]
        f42: u8,
        #[qs(member)]
        f43: u8,
        #[qs(member)]
        f44: u8,
        #[qs(member)]
        f45: u8,
        #[qs(member)]
        f46: u8,
        #[qs(member)]
        f47: u8,
        #[qs(member)]
        f48: u8,
        #[qs(member)]
        f49: u8,
        #[qs(member)]
        f50: u8,
        #[qs(member)]
        f51: u8,
        #[qs(member)]
        f52: u8,
        #[qs(member)]
        f53: u8,
        #[qs(member)]
        f54: u8,
        #[qs(member)]
        f55: u8,
        #[qs(member)]
        f56: u8,
        #[qs(member)]
        f57: u8,
        #[qs(member)]
        f58: u8,
        #[qs(member)]
        f59: u8,
        #[qs(member)]
        f60: u8,
        #[qs(member)]
        f61: u8,
        #[qs(member)]
        f62: u8,
        #[qs(member)]
        f63: u8,
        #[qs(member)]
        f64: u8,
        #[qs(member)]
        f65: u8,
        #[qs(member)]
        f66: u8,
        #[qs(member)]
        f67: u8,
        #[qs(member)]
        f68: u8,
        #[qs(member)]
        f69: u8,
        #[qs(member)]
        f70: u8,
        #[qs(member)]
        f71: u8,
        #[qs(member)]
        f72: u8,
        #[qs(member)]
        f73: u8,
        #[qs(member)]
        f74: u8,
        #[qs(member)]
        f75: u8,
        #[qs(member)]
        f76: u8,
        #[qs(member)]
        f77: u8,
        #[qs(member)]
        f78: u8,
        #[qs(member)]
        f79: u8,
        #[qs(member)]
        f80: u8,
        #[qs(member)]
        f81: u8,
        #[qs(member)]
        f82: u8,
        #[qs(member)]
        f83: u8,
        #[qs(member)]
        f84: u8,
        #[qs(member)]
        f85: u8,
        #[qs(member)]
        f86: u8,
        #[qs(member)]
        f87: u8,
        #[qs(member)]
        f88: u8,
        #[qs(member)]
        f89: u8,
        #[qs(member)]
        f90: u8,
        #[qs(member)]
        f91: u8,
        #[qs(member)]
        f92: u8,
        #[qs(member)]
        f93: u8,
        #[qs(member)]
        f94: u8,
        #[qs(member)]
        f95: u8,
        #[qs(member)]
        f96: u8,
        #[qs(member)]
        f97: u8,
        #[qs(member)]
        f98: u8,
        #[qs(member)]
        f99: u8,
    },
}

fn main() {
    let error = Error::Many {
        f0: 0,
        f1: 1,
        f2: 2,
        f3: 3,
        f4: 4,
        f5: 5,
        f6: 6,
        f7: 7,
        f8: 8,
        f9: 9,
        f10: 0,
        f11: 1,
        f12: 2,
        f13: 3,
        f14: 4,
        f15: 5,
        f16: 6,
        f17: 7,
        f18: 8,
        f19: 9,
        f20: 0,
        f21: 1,
        f22: 2,
        f23: 3,
        f24: 4,
        f25: 5,
        f26: 6,
        f27: 7,
        f28: 8,
        f29: 9,
        f30: 0,
        f31: 1,
        f32: 2,
        f33: 3,
        f34: 4,
        f35: 5,
        f36: 6,
        f37: 7,
        f38: 8,
        f39: 9,
        f40: 0,
        f41: 1,
        f42: 2,
        f43: 3,
        f44: 4,
        f45: 5,
        f46: 6,
        f47: 7,
        f48: 8,
        f49: 9,
        f50: 0,
        f51: 1,
        f52: 2,
        f53: 3,
        f54: 4,
        f55: 5,
        f56: 6,
        f57: 7,
        f58: 8,
        f59: 9,
        f60: 0,
        f61: 1,
        f62: 2,
        f63: 3,
        f64: 4,
        f65: 5,
        f66: 6,
        f67: 7,
        f68: 8,
        f69: 9,
        f70: 0,
        f71: 1,
        f72: 2,
        f73: 3,
        f74: 4,
        f75: 5,
        f76: 6,
        f77: 7,
        f78: 8,
        f79: 9,
        f80: 0,
        f81: 1,
        f82: 2,
        f83: 3,
        f84: 4,
        f85: 5,
        f86: 6,
        f87: 7,
        f88: 8,
        f89: 9,
        f90: 0,
        f91: 1,
        f92: 2,
        f93: 3,
        f94: 4,
        f95: 5,
        f96: 6,
        f97: 7,
        f98: 8,
        f99: 9,
    };
    assert_eq!(error.to_string(), "0123456789".repeat(10));
    assert!(qs_error::respond(&error)
        .body()
        .ends_with(br#""f98":8,"f99":9}"#));
}
