package org.rashomon.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A Java process of a cluster, or one that submits to it; its log lies in target/clusters. */
final class Daemon implements AutoCloseable {
  private static final Path LOGS = Path.of("target", "clusters", "logs");
  private static final long START_SECONDS = 90;
  private static final int SHOWN = 20_000;

  private final Process process;
  private final Path log;

  private Daemon(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts Java.
   *
   * @param name of the log
   * @param environment added to this process's
   */
  static Daemon start(String name, Map<String, String> environment, List<String> arguments)
      throws IOException {
    Path log = Files.createDirectories(LOGS).resolve(name + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new Daemon(builder.start(), log);
  }

  /** A port of this machine that nothing uses yet. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Whether something listens at a port of this machine. */
  static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until something holds, while the process lives. */
  void await(BooleanSupplier ready) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!ready.getAsBoolean()) {
      assertTrue(process.isAlive(), () -> "it ended: " + printed());
      assertTrue(System.nanoTime() < end, () -> "it never got ready: " + printed());
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  /** Waits for the end and returns the exit status. */
  int end(long minutes) throws InterruptedException {
    assertTrue(process.waitFor(minutes, TimeUnit.MINUTES), () -> "it does not end: " + printed());
    return process.exitValue();
  }

  /** Waits for an end without failure. */
  void succeed(long minutes) throws InterruptedException {
    assertEquals(0, end(minutes), this::printed);
  }

  /** The end of the log. */
  String printed() {
    String all = log();
    return all.substring(Math.max(0, all.length() - SHOWN));
  }

  boolean hasPrinted(String words) {
    return log().contains(words);
  }

  private String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "no log: " + e;
    }
  }

  /** Kills the process and those that it has started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
