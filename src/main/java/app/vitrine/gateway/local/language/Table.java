package app.vitrine.gateway.local.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of the local text engine: one row a line, columns separated by {@code |}, several
 * words in a cell by {@code ;}; lines that start with {@code #} are remarks.
 */
public final class Table {
  private static final String ROOT = "/app/vitrine/gateway/local/";

  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = rows;
  }

  /** One line of a table. */
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text of a column, empty when the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The words of a column, none when it is empty. */
    public List<String> words(int column) {
      return Arrays.stream(cell(column).split(";"))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }

  /**
   * Reads a table of the program's own resources.
   *
   * @param name relative to the engine's data folder, such as {@code language/units.lex}
   */
  public static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("The program's data file is missing: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Row> rows =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Table::row)
              .toList();
      return new Table(name, rows);
    } catch (IOException failed) {
      throw new UncheckedIOException("The program's data file cannot be read: " + name, failed);
    }
  }

  private static Row row(String line) {
    return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** All rows in the file's order. */
  public List<Row> rows() {
    return rows;
  }
}
