package org.rashomon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A report on a local disk: staged in a folder beside its place, then put there by two renames, the
 * former report out and the new one in. A run that died between the two left the former report
 * aside; the next one puts it back.
 */
final class LocalPublication extends Publication {
  private final Path target;
  private final Path staging;
  private final Path former;
  private final FolderLock lock;

  private LocalPublication(Path target, FolderLock lock) {
    this.target = target;
    this.lock = lock;
    staging = beside(target, "staging");
    former = beside(target, "former");
  }

  /** Prepares to put a report at a folder. */
  static LocalPublication beside(Path output) {
    Path folder = output.toAbsolutePath().normalize();
    if (folder.getParent() == null) {
      throw new IllegalArgumentException(
          "--output: a report cannot take the place of " + folder + "; name a folder below it");
    }
    try {
      Path target = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      Files.createDirectories(target.getParent());
      LocalPublication made = new LocalPublication(target, FolderLock.take(beside(target, "lock")));
      made.prepare();
      return made;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--output: cannot write to " + folder + " and beside it (" + reason(e) + ")", e);
    }
  }

  private static Path beside(Path target, String what) {
    return target.resolveSibling("." + target.getFileName() + "." + what);
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }

  private void prepare() throws IOException {
    try {
      OwnFolder.check(target);
      recover();
      Files.createDirectories(parts());
      Files.createDirectories(report());
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A run that died between its two renames left no report in place, one that died later did. */
  private void recover() throws IOException {
    if (Files.exists(former) && OwnFolder.isFree(target)) {
      move(former, target);
    }
    delete(former);
    delete(staging);
  }

  private Path parts() {
    return staging.resolve("parts");
  }

  private Path report() {
    return staging.resolve("report");
  }

  @Override
  public String staging() {
    return parts().toString();
  }

  @Override
  public String location() {
    return target.toString();
  }

  @Override
  OutputStream create(String file) throws IOException {
    return Files.newOutputStream(report().resolve(file));
  }

  @Override
  List<ResourceId> parts(String table, CsvFlavor flavor) throws IOException {
    try (Stream<Path> files = Files.list(parts())) {
      return files
          .filter(file -> Parts.isOf(table, flavor, file.getFileName().toString()))
          .sorted()
          .map(file -> FileSystems.matchNewResource(file.toString(), false))
          .toList();
    }
  }

  @Override
  void commit() throws IOException {
    makeDurable(report());
    try {
      OwnFolder.check(target);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (Files.exists(target)) {
      move(target, former);
    }
    try {
      move(report(), target);
    } catch (IOException e) {
      if (Files.exists(former)) {
        move(former, target);
      }
      throw e;
    }
  }

  /** A report whose files' names outlive a power cut, but not their content, would not be whole. */
  private static void makeDurable(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    try {
      delete(staging);
      delete(former);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete what stands beside " + target, e);
    } finally {
      lock.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
