package org.rashomon.report;

import java.util.Locale;

/** How cells are written: as they are, or so that spreadsheets run none of them as a formula. */
public enum CsvFlavor {
  SAFE,
  RAW,
  EXCEL;

  /**
   * The flavor of a name in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CsvFlavor of(String name) {
    for (CsvFlavor flavor : values()) {
      if (flavor.name().toLowerCase(Locale.ROOT).equals(name)) {
        return flavor;
      }
    }
    throw new IllegalArgumentException(
        "--csvFlavor must be safe, raw or excel, not '" + name + "'");
  }

  boolean guardsFormulas() {
    return this != RAW;
  }

  /** What a file begins with. */
  String head() {
    return this == EXCEL ? "\uFEFF" : "";
  }
}
