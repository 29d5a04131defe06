package org.rashomon.model;

/** A record that could not be used: where it stands, a short reason code, details, an excerpt. */
public record Rejected(String location, String reason, String detail, String excerpt) {}
