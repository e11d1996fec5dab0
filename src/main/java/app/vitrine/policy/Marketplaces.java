package app.vitrine.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of marketplaces and networks, by id such as {@code taobao_tmall}.
 *
 * @param asOf when the facts were collected
 */
public record Marketplaces(LocalDate asOf, Map<String, Marketplace> platforms) {
  public Marketplaces {
    platforms = Map.copyOf(platforms);
  }

  /** The program's own table. */
  public static Marketplaces load() {
    return Tables.read("marketplaces.json", Marketplaces.class);
  }

  public Optional<Marketplace> find(String id) {
    return Optional.ofNullable(platforms.get(id));
  }
}
