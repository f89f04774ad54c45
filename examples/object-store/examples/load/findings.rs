//! The comparison of responses with the expected ones, and its results.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use crate::exchange::Response;
use crate::steps::Step;

/// The collected results.
#[derive(Default)]
pub(crate) struct Findings {
    statuses: BTreeMap<u16, usize>,
    codes: BTreeMap<String, usize>,
    pub(crate) ids: HashSet<String>,
    pub(crate) violations: Vec<String>,
}

/// The documented members of an error.
#[derive(Deserialize)]
struct ErrorBody {
    code: String,
    message: String,
    request_id: String,
    url: String,
}

impl Findings {
    pub(crate) fn record(&mut self, step: &Step, response: Response) {
        *self.statuses.entry(response.status).or_default() += 1;
        if !step.code.is_empty() {
            *self.codes.entry(step.code.to_owned()).or_default() += 1;
        }
        let id = response
            .headers
            .get("x-qs-request-id")
            .cloned()
            .unwrap_or_default();
        if let Err(violation) = check(step, &response, &id) {
            let Step { method, target, .. } = step;
            self.violations
                .push(format!("{method} {target}: {violation}"));
        }
        if !self.ids.insert(id.clone()) {
            self.violations.push(format!("repeated request id {id:?}"));
        }
    }

    /// Prints the results.
    pub(crate) fn report(&self, samples: &[u64], seconds: u64) {
        let total: usize = self.statuses.values().sum();
        println!(
            "{total} requests, {} per second",
            total as u64 / seconds.max(1)
        );
        println!("statuses: {:?}", self.statuses);
        println!("codes: {:?}", self.codes);
        println!("{} distinct request ids", self.ids.len());
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

fn check(step: &Step, response: &Response, id: &str) -> Result<(), String> {
    let body = String::from_utf8_lossy(&response.body);
    if response.status != step.status {
        return Err(format!(
            "{} instead of {}: {body}",
            response.status, step.status
        ));
    }
    if step.code.is_empty() || step.method == "HEAD" {
        return Ok(());
    }
    let error: ErrorBody =
        serde_json::from_slice(&response.body).map_err(|e| format!("{e}: {body}"))?;
    let headers = ["x-qs-error-code", "content-type"].map(|name| response.headers.get(name));
    let [code, mime_type] = headers.map(|value| value.map(String::as_str));
    let valid = error.code == step.code
        && code == Some(step.code)
        && mime_type == Some("application/json")
        && error.request_id == id
        && !error.message.is_empty()
        && !error.url.is_empty();
    if valid {
        Ok(())
    } else {
        Err(body.into_owned())
    }
}
