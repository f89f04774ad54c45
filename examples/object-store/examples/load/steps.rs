//! The requests and their expected responses.

pub(crate) const BUCKET: &str = "/load-bucket";

/// The kind of signature of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Signature {
    Valid,
    OtherSecret,
    OtherKey,
    Expired,
    None,
}

/// The placeholder for the id of the latest upload.
const UPLOAD: &str = "upload_id={upload}";

/// A request and its expected response.
#[derive(Clone)]
pub(crate) struct Step {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) headers: &'static str,
    pub(crate) body: Vec<u8>,
    pub(crate) signature: Signature,
    pub(crate) status: u16,
    /// The expected error code. Empty if the request must succeed.
    pub(crate) code: &'static str,
}

pub(crate) fn step(method: &'static str, target: &str, status: u16, code: &'static str) -> Step {
    Step {
        method,
        target: target.to_owned(),
        headers: "",
        body: Vec::new(),
        signature: Signature::Valid,
        status,
        code,
    }
}

impl Step {
    /// Inserts the id of an upload into the target.
    pub(crate) fn of_upload(&self, id: &str) -> Self {
        let target = self.target.replace("{upload}", id);
        Self {
            target,
            ..self.clone()
        }
    }

    fn headers(mut self, headers: &'static str) -> Self {
        self.headers = headers;
        self
    }

    fn body(mut self, body: &[u8]) -> Self {
        self.body = body.to_vec();
        self
    }

    fn signed(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }
}

/// Returns the requests that a connection repeats, for its own object.
pub(crate) fn steps(object: &str) -> Vec<Step> {
    let missing = format!("{object}-missing");
    let long = format!("{BUCKET}/{}", "x".repeat(1024));
    let wrong_digest = "content-md5: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
    vec![
        step("PUT", object, 201, "").body(&[b'a'; 3000]),
        step("GET", object, 200, ""),
        step("HEAD", object, 200, ""),
        step("GET", object, 206, "").headers("range: bytes=10-19\r\n"),
        step("GET", &format!("{BUCKET}?prefix=0-&limit=5"), 200, ""),
        step("GET", "/", 200, ""),
        step("GET", "/nobody", 404, "bucket_not_exists"),
        step("GET", &missing, 404, "object_not_exists"),
        step("HEAD", &missing, 404, "object_not_exists"),
        step("GET", object, 416, "invalid_range").headers("range: bytes=9999-\r\n"),
        step("GET", object, 412, "precondition_failed").headers("if-match: \"other\"\r\n"),
        step("GET", object, 401, "signature_not_matched").signed(Signature::OtherSecret),
        step("GET", object, 401, "invalid_access_key_id").signed(Signature::OtherKey),
        step("GET", object, 403, "request_expired").signed(Signature::Expired),
        step("GET", object, 403, "permission_denied").signed(Signature::None),
        step("GET", &format!("{BUCKET}/%zz"), 400, "invalid_object_name"),
        step("GET", &format!("{BUCKET}?limit=0"), 400, "invalid_argument"),
        step("PUT", object, 400, "bad_digest")
            .headers(wrong_digest)
            .body(b"other"),
        step("PUT", &long, 400, "invalid_object_name").body(b"data"),
        step("PUT", "/No", 400, "invalid_bucket_name"),
        step("PUT", BUCKET, 409, "bucket_already_exists"),
        step("PATCH", object, 405, "method_not_allowed"),
        step("POST", &format!("{object}?uploads"), 200, ""),
        step("PUT", &format!("{object}?part_number=0&{UPLOAD}"), 201, "").body(&[b'b'; 3000]),
        step("GET", &format!("{object}?{UPLOAD}"), 200, ""),
        step("POST", &format!("{object}?{UPLOAD}"), 400, "invalid_json").body(b"{"),
        step("DELETE", &format!("{object}?{UPLOAD}"), 204, ""),
        step(
            "POST",
            &format!("{object}?upload_id=1"),
            400,
            "upload_not_exists",
        ),
        step("DELETE", object, 204, ""),
    ]
}
