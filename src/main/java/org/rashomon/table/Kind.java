package org.rashomon.table;

/** What a column holds, and its type in the Frictionless Table Schema. */
public enum Kind {
  /** An identifier that the job makes: a letter, a dash, hexadecimal digits. */
  HASH("string"),
  /** An identifier that the researcher brings along. */
  ID("string"),
  /** Free text of the world outside. */
  TEXT("string"),
  /** One of a few known words, or several joined. */
  WORD("string"),
  INTEGER("integer"),
  NUMBER("number"),
  BOOLEAN("boolean"),
  TIME("datetime"),
  /** An object in JSON. */
  OBJECT("object");

  private final String type;

  Kind(String type) {
    this.type = type;
  }

  /** The type's name in the Table Schema. */
  public String type() {
    return type;
  }
}
