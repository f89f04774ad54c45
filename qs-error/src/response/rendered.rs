//! What the layer knows an answer of ours by.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

use super::answer::DEFAULTS;
use crate::catalog::CodeInfo;
use crate::context::{Context, Settings};
use crate::request_id::RequestId;

/// The mark of an answer that was made here.
#[derive(Clone, Debug)]
pub(crate) struct Rendered {
    pub(crate) info: &'static CodeInfo,
    /// The id that the answer carries.
    pub(crate) request_id: RequestId,
    /// The request that it was made for, or has been found to answer.
    pub(crate) context: Option<Arc<Context>>,
}

impl Rendered {
    /// Whether it was made for that request, under these settings.
    pub(crate) fn answers(&self, context: &Context) -> bool {
        self.context.as_ref().is_some_and(|made| {
            made.request_id == context.request_id && Arc::ptr_eq(&made.settings, &context.settings)
        })
    }

    /// Takes out the two headers under the names that it was made with.
    pub(crate) fn remove_names(&self, headers: &mut HeaderMap) {
        let context = self.context.as_ref();
        let settings = context.map_or(&*DEFAULTS, |made| &made.settings);
        headers.remove(&settings.request_id_header);
        headers.remove(&settings.error_code_header);
    }
}

/// The two headers that are never anyone else's.
pub(crate) fn name_request(
    headers: &mut HeaderMap,
    settings: &Settings,
    request_id: &RequestId,
    code: &'static str,
) {
    headers.insert(
        settings.request_id_header.clone(),
        request_id.header_value(),
    );
    headers.insert(
        settings.error_code_header.clone(),
        HeaderValue::from_static(code),
    );
}
