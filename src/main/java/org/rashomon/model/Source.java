package org.rashomon.model;

/** Who a statement comes from: the resolved name and its type. */
public record Source(String name, SourceType type) {}
