package org.rashomon.model;

/** Whether an attribution's content stands in quotation marks wholly, not at all, or in part. */
public enum Quotation {
  DIRECT,
  INDIRECT,
  MIXED
}
