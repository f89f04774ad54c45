//! The reading of one response: which part of it contains the code, the message and the id.

use std::borrow::Cow;

use http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, StatusCode};

use super::document::{DecodeError, Object};
use super::remote_error::{Contents, RemoteError};
use super::{BodyKind, Reader, code, retry_after};
use crate::request_id::RequestId;

/// The parts of an error response.
pub(super) struct ResponseParts<'a> {
    pub(super) status: StatusCode,
    pub(super) headers: &'a HeaderMap,
    /// The body up to the limit.
    pub(super) body: &'a [u8],
    /// Whether the body has more bytes.
    pub(super) is_truncated: bool,
}

impl ResponseParts<'_> {
    /// Returns whether the body has only whitespace.
    fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }
}

/// A response, with its document and its code.
pub(super) struct ParsedResponse<'a> {
    reader: &'a Reader,
    response: ResponseParts<'a>,
    decode_error: Option<DecodeError>,
    document: Option<Object<'a>>,
    /// The object that contains the code, else the document.
    object: Option<Object<'a>>,
    code: Option<code::DocumentCode<'a>>,
    is_enveloped: bool,
}

impl<'a> ParsedResponse<'a> {
    pub(super) fn new(reader: &'a Reader, response: ResponseParts<'a>) -> Self {
        let decode_error = DecodeError::of(response.body).filter(|_| !response.is_empty());
        let document = Object::new(response.body).filter(|_| match &decode_error {
            Some(error) => error.allows_object(response.is_truncated),
            None => true,
        });
        let mut parsed = Self {
            reader,
            response,
            decode_error,
            document,
            object: document,
            code: document.and_then(code::member),
            is_enveloped: false,
        };
        parsed.find_envelope();
        parsed
    }

    /// Reads the code inside of the envelope, if the document itself has none.
    fn find_envelope(&mut self) {
        if self.code.is_none()
            && let Some(inner) = self
                .document
                .and_then(|document| document.object(&self.reader.envelope))
            && let Some(code) = code::member(inner)
        {
            self.object = Some(inner);
            self.code = Some(code);
            self.is_enveloped = true;
        }
    }

    pub(super) fn into_error(self) -> RemoteError {
        let header_code = values(self.response.headers, &self.reader.code_header).next();
        let document_code = self.code.as_ref().map(|code| &*code.code);
        let problem_type = self.problem_type();
        let type_code = problem_type.as_deref().and_then(code::of_type);
        let code = document_code.or(header_code).or(type_code);
        RemoteError::new(Contents {
            status: self.response.status,
            kind: self.kind(),
            code: code.map(str::to_owned),
            message: self.message().map(Cow::into_owned),
            url: self.url().map(Cow::into_owned),
            request_id: self.request_id().map(Cow::into_owned),
            body: self.response.body.into(),
            envelope: self.is_enveloped.then(|| self.reader.envelope.clone()),
            is_object: self.document.is_some(),
            is_truncated: self.response.is_truncated,
            has_converted_code: self.code.as_ref().is_some_and(|code| code.is_converted),
            has_other_content_type: self.has_other_content_type(),
            disagrees: document_code
                .is_some_and(|code| header_code.is_some_and(|other| other != code)),
            delay: retry_after::parse(self.response.headers),
            longest_wait: self.reader.longest_wait,
            challenges: self
                .response
                .headers
                .get_all(WWW_AUTHENTICATE)
                .iter()
                .cloned()
                .collect(),
            decode_error: self.decode_error,
        })
    }

    fn kind(&self) -> BodyKind {
        match &self.document {
            _ if self.response.status.is_redirection() => BodyKind::Redirect,
            Some(_) if self.is_enveloped => BodyKind::Envelope,
            Some(_) if self.is_problem() => BodyKind::Problem,
            Some(_) if self.code.is_some() => BodyKind::Json,
            Some(_) => BodyKind::OtherJson,
            None => self.kind_without_object(),
        }
    }

    fn kind_without_object(&self) -> BodyKind {
        match &self.decode_error {
            _ if self.response.is_empty() => BodyKind::Empty,
            Some(error) if error.allows_value(self.response.is_truncated) => BodyKind::OtherJson,
            Some(_) => BodyKind::NotJson,
            None => BodyKind::OtherJson,
        }
    }

    fn is_problem(&self) -> bool {
        self.document.is_some() && media_type(self.response.headers).is_some_and(is_problem)
    }

    /// Returns whether the body is JSON and the content type is another one.
    fn has_other_content_type(&self) -> bool {
        let is_json = self.document.is_some() || self.kind_without_object() == BodyKind::OtherJson;
        is_json
            && media_type(self.response.headers).is_some_and(|media_type| !is_json_type(media_type))
    }

    /// Returns the object that contains the code, then the document around it.
    fn objects(&self) -> impl Iterator<Item = Object<'a>> {
        let document = self.document.filter(|_| self.is_enveloped);
        self.object.into_iter().chain(document)
    }

    fn message(&self) -> Option<Cow<'a, str>> {
        let mut messages = self
            .objects()
            .flat_map(|object| ["message", "detail", "title"].map(|name| object.string(name)));
        messages.find_map(|message| message)
    }

    fn problem_type(&self) -> Option<Cow<'a, str>> {
        let document = self.document.filter(|_| self.is_problem())?;
        document.string("type").filter(|uri| !code::is_blank(uri))
    }

    fn url(&self) -> Option<Cow<'a, str>> {
        let url = self.object.and_then(|object| object.string("url"));
        url.or_else(|| self.problem_type())
    }

    /// Returns the id in the first header with a valid id, else in another header, else in the body.
    fn request_id(&self) -> Option<Cow<'a, str>> {
        let ids = || values(self.response.headers, &self.reader.id_header);
        let id = ids().find(|id| id.parse::<RequestId>().is_ok());
        // Other services use ids of another form.
        let id = id.or_else(|| ids().next()).map(Cow::Borrowed);
        let in_body = || {
            self.objects()
                .find_map(|object| object.string("request_id"))
        };
        id.or_else(in_body)
    }
}

/// Returns the values of a header that are visible ASCII and not empty.
fn values<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    let values = headers.get_all(name).iter();
    let strings = values.filter_map(|value| Some(value.to_str().ok()?.trim()));
    strings.filter(|value| !value.is_empty())
}

/// Returns the content type without its parameters.
fn media_type(headers: &HeaderMap) -> Option<&str> {
    values(headers, &CONTENT_TYPE)
        .next()?
        .split(';')
        .next()
        .map(str::trim)
}

fn is_problem(media_type: &str) -> bool {
    media_type.eq_ignore_ascii_case("application/problem+json")
}

/// Returns whether the media type is JSON (RFC 6839, section 3.1).
fn is_json_type(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    media_type.ends_with("/json") || media_type.ends_with("+json")
}
