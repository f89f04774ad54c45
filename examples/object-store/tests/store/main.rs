//! Tests of the service over a real socket.
//!
//! A test that is named after an error code provokes that code.

#[cfg(test)]
mod buckets;
#[cfg(test)]
mod command;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod deletions;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod grants;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod listing;
#[cfg(test)]
mod lock;
#[cfg(test)]
mod log;
#[cfg(test)]
mod memory;
#[cfg(test)]
mod multipart;
#[cfg(test)]
mod multipart_errors;
#[cfg(test)]
mod object_errors;
#[cfg(test)]
mod objects;
#[cfg(test)]
mod operations;
#[cfg(test)]
mod process;
#[cfg(test)]
mod signature_errors;
#[cfg(test)]
mod signatures;
#[cfg(test)]
mod signing;
#[cfg(test)]
mod states;
#[cfg(test)]
mod storage;
#[cfg(test)]
mod support;
#[cfg(test)]
mod table;
