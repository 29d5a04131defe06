package org.rashomon.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rashomon.table.Column;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/** Describes a report as a Tabular Data Package (Frictionless Data, version 1). */
final class DataPackage {
  static final String FILE = "datapackage.json";
  static final String NAME = "rashomon-report";

  private DataPackage() {}

  /**
   * The descriptor.
   *
   * @param files parallel to the tables
   */
  static ObjectNode describe(List<Table<?>> tables, List<ReportFile> files) {
    ObjectNode descriptor = Json.MAPPER.createObjectNode();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", NAME);
    descriptor.put("title", "How news outlets cover the same stories");
    descriptor.put(
        "description",
        "Stories, statements and their sources, claims, stances and conflicts found in news"
            + " articles. An empty cell is a missing value.");
    ArrayNode resources = descriptor.putArray("resources");
    for (int i = 0; i < tables.size(); i++) {
      resources.add(resource(tables.get(i), files.get(i)));
    }
    return descriptor;
  }

  private static ObjectNode resource(Table<?> table, ReportFile file) {
    ObjectNode resource = Json.MAPPER.createObjectNode();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", file.name());
    resource.put("description", table.grain());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    resource.set("schema", schema(table));
    return resource;
  }

  private static ObjectNode schema(Table<?> table) {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    schema.putArray("missingValues").add("");
    ArrayNode key = schema.putArray("primaryKey");
    table.key().forEach(column -> key.add(column.name()));
    ArrayNode foreignKeys = Json.MAPPER.createArrayNode();
    table.columns().stream()
        .filter(column -> !column.references().isEmpty())
        .forEach(column -> foreignKeys.add(foreignKey(table, column)));
    if (!foreignKeys.isEmpty()) {
      schema.set("foreignKeys", foreignKeys);
    }
    return schema;
  }

  private static ObjectNode field(Column<?> column) {
    ObjectNode field = Json.MAPPER.createObjectNode();
    field.put("name", column.name());
    field.put("type", column.kind().type());
    field.put("format", "default");
    field.put("description", column.about());
    ObjectNode constraints = Json.MAPPER.createObjectNode();
    if (!column.optional()) {
      constraints.put("required", true);
    }
    if (!column.words().isEmpty()) {
      ArrayNode words = constraints.putArray("enum");
      column.words().forEach(words::add);
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  /** The specification calls a table that refers to itself by the empty name. */
  private static ObjectNode foreignKey(Table<?> table, Column<?> column) {
    String other = column.references();
    ObjectNode foreignKey = Json.MAPPER.createObjectNode();
    foreignKey.putArray("fields").add(column.name());
    ObjectNode reference = foreignKey.putObject("reference");
    reference.put("resource", other.equals(table.name()) ? "" : other);
    reference.putArray("fields").add(Tables.named(other).columns().get(0).name());
    return foreignKey;
  }
}
