package org.rashomon.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.rashomon.table.Column;
import org.rashomon.table.Table;

/** Tells Parquet of a table's columns and rows: an empty cell is a missing value. */
final class ParquetRows extends WriteSupport<CSVRecord> {
  private final String name;
  private final List<? extends Column<?>> columns;
  private RecordConsumer consumer;

  ParquetRows(Table<?> table) {
    name = table.name();
    columns = table.columns();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(
        new MessageType(name, columns.stream().map(ParquetRows::type).toList()), Map.of());
  }

  @Override
  @SuppressWarnings("deprecation") // abstract
  public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
    throw new UnsupportedOperationException("Parquet is written without Hadoop");
  }

  private static Type type(Column<?> column) {
    Repetition repetition = column.optional() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    return switch (column.kind()) {
      case HASH, ID, TEXT, WORD, OBJECT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
      case TIME ->
          Types.primitive(PrimitiveTypeName.INT64, repetition)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
              .named(column.name());
    };
  }

  @Override
  public void prepareForWrite(RecordConsumer rows) {
    consumer = rows;
  }

  @Override
  public void write(CSVRecord row) {
    consumer.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.get(i);
      Column<?> column = columns.get(i);
      if (!cell.isEmpty() || !column.optional()) {
        consumer.startField(column.name(), i);
        add(column, cell);
        consumer.endField(column.name(), i);
      }
    }
    consumer.endMessage();
  }

  private void add(Column<?> column, String cell) {
    switch (column.kind()) {
      case HASH, ID, TEXT, WORD, OBJECT -> consumer.addBinary(Binary.fromString(cell));
      case INTEGER -> consumer.addLong(Long.parseLong(cell));
      case NUMBER -> consumer.addDouble(Double.parseDouble(cell));
      case BOOLEAN -> consumer.addBoolean(Boolean.parseBoolean(cell));
      case TIME -> consumer.addLong(Instant.parse(cell).toEpochMilli());
    }
  }
}
