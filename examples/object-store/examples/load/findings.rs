//! What comes back, held against what has to.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use crate::exchange::Response;
use crate::steps::Step;

/// What was seen.
#[derive(Default)]
pub(crate) struct Findings {
    statuses: BTreeMap<u16, usize>,
    codes: BTreeMap<String, usize>,
    pub(crate) ids: HashSet<String>,
    pub(crate) violations: Vec<String>,
}

/// The documented form of an error.
#[derive(Deserialize)]
struct ErrorBody {
    code: String,
    message: String,
    request_id: String,
    url: String,
}

impl Findings {
    pub(crate) fn note(&mut self, step: &Step, response: Response) {
        *self.statuses.entry(response.status).or_default() += 1;
        if !step.code.is_empty() {
            *self.codes.entry(step.code.to_owned()).or_default() += 1;
        }
        let id = response
            .headers
            .get("x-qs-request-id")
            .cloned()
            .unwrap_or_default();
        if let Err(violation) = judge(step, &response, &id) {
            let Step { method, target, .. } = step;
            self.violations
                .push(format!("{method} {target}: {violation}"));
        }
        if !self.ids.insert(id.clone()) {
            self.violations
                .push(format!("the id {id:?} for the second time"));
        }
    }

    /// Prints what was seen.
    pub(crate) fn report(&self, samples: &[u64], seconds: u64) {
        let total: usize = self.statuses.values().sum();
        println!(
            "{total} requests, {} each second",
            total as u64 / seconds.max(1)
        );
        println!("statuses: {:?}", self.statuses);
        println!("codes: {:?}", self.codes);
        println!("{} distinct ids", self.ids.len());
        let quarters =
            (0..=4).filter_map(|quarter| samples.get((samples.len().max(1) - 1) * quarter / 4));
        let memory: Vec<_> = quarters.map(|size| format!("{} MiB", size >> 10)).collect();
        println!(
            "memory at the start, at each quarter and at the end: {}",
            memory.join(", ")
        );
        println!("{} violations", self.violations.len());
        for violation in self.violations.iter().take(10) {
            println!("  {violation}");
        }
    }
}

fn judge(step: &Step, response: &Response, id: &str) -> Result<(), String> {
    let text = String::from_utf8_lossy(&response.body);
    if response.status != step.status {
        return Err(format!(
            "{} instead of {}: {text}",
            response.status, step.status
        ));
    }
    if step.code.is_empty() || step.method == "HEAD" {
        return Ok(());
    }
    let body: ErrorBody =
        serde_json::from_slice(&response.body).map_err(|e| format!("{e}: {text}"))?;
    let headers = ["x-qs-error-code", "content-type"].map(|name| response.headers.get(name));
    let [code, mime_type] = headers.map(|value| value.map(String::as_str));
    let fits = body.code == step.code
        && code == Some(step.code)
        && mime_type == Some("application/json")
        && body.request_id == id
        && !body.message.is_empty()
        && !body.url.is_empty();
    if fits { Ok(()) } else { Err(text.into_owned()) }
}
