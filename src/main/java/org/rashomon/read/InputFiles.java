package org.rashomon.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** Finds the files of the input, and how to cut them so that all cores have work. */
public final class InputFiles {
  private static final long BLOCK_BYTES = 1 << 20;

  private InputFiles() {}

  /**
   * The files that the patterns match, each once, by name. Reads them through once: for their hash,
   * and to cut files of lines at line starts.
   *
   * @param option that named the patterns, for messages
   * @throws IllegalArgumentException if a pattern matches nothing, or a file of unknown format
   */
  public static List<InputFile> match(String option, List<String> patterns) {
    SortedMap<String, Metadata> matched = new TreeMap<>();
    for (String pattern : patterns) {
      List<Metadata> files = files(option, pattern);
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            option + ": no file matches " + pattern + "; check the path and its wildcards");
      }
      files.forEach(file -> matched.put(file.resourceId().toString(), file));
    }
    matched.keySet().forEach(file -> Format.of(option, file));
    Collection<Metadata> all = matched.values();
    return all.parallelStream().map(file -> plan(option, file)).toList();
  }

  private static List<Metadata> files(String option, String pattern) {
    try {
      MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
      return result.status() == MatchResult.Status.NOT_FOUND
          ? List.of()
          : result.metadata().stream().filter(file -> !file.resourceId().isDirectory()).toList();
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          option + ": cannot look for " + pattern + ": " + e.getMessage(), e);
    }
  }

  private static InputFile plan(String option, Metadata metadata) {
    String file = metadata.resourceId().toString();
    Format format = Format.of(option, file);
    boolean cut = format == Format.JSONL && Compression.detect(file) == Compression.UNCOMPRESSED;
    String name = name(file);
    List<Block> blocks = new ArrayList<>();
    MessageDigest digest = sha256();
    long at = 0;
    long start = 0;
    long line = 1;
    long firstLine = 1;
    try (ReadableByteChannel channel = FileSystems.open(metadata.resourceId())) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      while (channel.read(buffer.clear()) >= 0) {
        buffer.flip();
        byte[] bytes = buffer.array();
        int length = buffer.limit();
        digest.update(bytes, 0, length);
        for (int i = 0; cut && i < length; i++) {
          if (bytes[i] == '\n') {
            line++;
            long next = at + i + 1;
            if (next - start >= BLOCK_BYTES) {
              blocks.add(new Block(file, name, format, start, next, firstLine));
              start = next;
              firstLine = line;
            }
          }
        }
        at += length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(option + ": cannot read " + name, e);
    }
    if (at > start) {
      blocks.add(new Block(file, name, format, start, at, firstLine));
    }
    return new InputFile(name, at, HexFormat.of().formatHex(digest.digest()), blocks);
  }

  private static String name(String file) {
    String here = Path.of("").toAbsolutePath() + "/";
    return file.startsWith(here) ? file.substring(here.length()) : file;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
