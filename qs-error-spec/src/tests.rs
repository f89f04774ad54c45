mod hash;
mod header;
mod status;
mod style;
