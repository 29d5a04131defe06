package org.rashomon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.rashomon.table.Table;

/**
 * A report on its way to its place, where it appears whole or not at all. Closing what has not been
 * published takes it away and leaves the former report.
 */
public abstract sealed class Publication implements AutoCloseable
    permits LocalPublication, StorePublication {
  private static final String LOCAL = "file";

  /**
   * Prepares a place for a report, before any work: checks that it can be written, and sets right
   * what a run that died there left.
   *
   * @param output a folder, local or on any file system that Beam knows
   * @throws IllegalArgumentException if no report can or may be put there
   */
  public static Publication at(String output) {
    ResourceId folder;
    try {
      folder = FileSystems.matchNewResource(output, true);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "--output: no folder can be at " + output + ": " + e.getMessage(), e);
    }
    return folder.getScheme().equals(LOCAL)
        ? LocalPublication.beside(Path.of(folder.toString()))
        : StorePublication.below(folder);
  }

  /** The folder for {@link WriteTables}. */
  public abstract String staging();

  /** Where the report will lie, for people. */
  public abstract String location();

  /** Deletes what is not published. */
  @Override
  public abstract void close();

  /** Opens a file of the report to be. */
  abstract OutputStream create(String file) throws IOException;

  /** The staged parts of a table in a flavor, in the order of its key. */
  abstract List<ResourceId> parts(String table, CsvFlavor flavor) throws IOException;

  /** Puts the finished files in place. */
  abstract void commit() throws IOException;

  /**
   * Puts the report together from the staged parts, describes it and puts it in place.
   *
   * @param tables in the order in which to describe them
   * @return the tables' files of CSV, in the same order
   * @throws IOException if the report could not be put in place; the former one stands
   */
  public final List<ReportFile> publish(List<Table<?>> tables, ReportFormat format, RunInfo run)
      throws IOException {
    List<ReportFile> files = assembled(tables, format.csv());
    List<ReportFile> all = new ArrayList<>(files);
    if (format.parquet()) {
      for (Table<?> table : tables) {
        all.add(convert(table));
      }
    }
    all.add(write(DataPackage.FILE, Json.print(DataPackage.describe(tables, files))));
    write(RunFile.FILE, Json.print(RunFile.describe(run, all)));
    commit();
    return List.copyOf(files);
  }

  /** The tables' files, in their order, put together on all cores. */
  private List<ReportFile> assembled(List<Table<?>> tables, CsvFlavor flavor) throws IOException {
    try {
      return tables.parallelStream().map(table -> assembled(table, flavor)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ReportFile assembled(Table<?> table, CsvFlavor flavor) {
    try {
      return assemble(table, flavor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportFile assemble(Table<?> table, CsvFlavor flavor) throws IOException {
    try (MeasuredOutput out = new MeasuredOutput(create(table.file()))) {
      out.write((flavor.head() + Csv.header(table)).getBytes(StandardCharsets.UTF_8));
      for (ResourceId part : parts(table.name(), flavor)) {
        try (InputStream in = Channels.newInputStream(FileSystems.open(part))) {
          in.transferTo(out);
        }
      }
      return out.table(table.file());
    }
  }

  private ReportFile convert(Table<?> table) throws IOException {
    String file = table.name() + ParquetTable.END;
    MeasuredOutput out = new MeasuredOutput(create(file));
    try (ParquetTable rows = ParquetTable.to(out, table)) {
      for (ResourceId part : parts(table.name(), CsvFlavor.RAW)) {
        rows.append(part);
      }
    }
    return out.other(file);
  }

  private ReportFile write(String file, byte[] bytes) throws IOException {
    try (MeasuredOutput out = new MeasuredOutput(create(file))) {
      out.write(bytes);
      return out.other(file);
    }
  }
}
