mod hash;
mod header;
mod section;
mod status;
mod style;
