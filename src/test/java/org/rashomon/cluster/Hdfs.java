package org.rashomon.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Hadoop file system on this machine: a name node and a data node in one process. */
final class Hdfs implements AutoCloseable {
  private static final Path JARS = Path.of("target", "clusters", "hdfs").toAbsolutePath();

  private final Path home;
  private final String root;
  private final Daemon nodes;

  private Hdfs(Path home) throws IOException, InterruptedException {
    this.home = home;
    // Hadoop's shell asks for a file of settings.
    Files.writeString(home.resolve("core-site.xml"), "<configuration/>\n");
    int port = Daemon.freePort();
    root = "hdfs://127.0.0.1:" + port;
    Path ready = home.resolve("ready.json");
    nodes =
        java(
            "hdfs-nodes",
            "org.apache.hadoop.test.MiniDFSClusterManager",
            "-datanodes",
            "1",
            "-format",
            "-nnport",
            "" + port,
            "-writeDetails",
            ready.toString(),
            "-D",
            "hdfs.minidfs.basedir=" + home);
    nodes.await(() -> Files.exists(ready));
  }

  /**
   * Starts the file system and waits until it is ready.
   *
   * @param home an empty folder for what it keeps
   */
  static Hdfs in(Path home) throws IOException, InterruptedException {
    return new Hdfs(home);
  }

  /** The address of a file or folder. */
  String at(String path) {
    return root + path;
  }

  /** The options by which the job finds it. */
  List<String> options() {
    return List.of("--hdfsConfiguration=[{\"fs.defaultFS\": \"" + root + "\"}]");
  }

  /** Copies a local folder to a new one here. */
  void put(Path local, String folder) throws IOException, InterruptedException {
    shell("-put", local.toString(), at(folder));
  }

  /** Copies a folder from here to a new local one. */
  void get(String folder, Path local) throws IOException, InterruptedException {
    shell("-get", at(folder), local.toString());
  }

  private void shell(String... arguments) throws IOException, InterruptedException {
    try (Daemon shell = java("hdfs" + arguments[0], "org.apache.hadoop.fs.FsShell", arguments)) {
      shell.succeed(2);
    }
  }

  private Daemon java(String log, String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("-Xmx512m", "-cp", home + ":" + JARS + "/*", main));
    command.addAll(List.of(arguments));
    return Daemon.start(log, Map.of(), command);
  }

  @Override
  public void close() {
    nodes.close();
  }
}
