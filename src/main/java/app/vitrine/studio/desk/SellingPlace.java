package app.vitrine.studio.desk;

import app.vitrine.domain.brief.Channel;
import java.util.List;

/**
 * A place where products are sold, whose rules a text can be held against.
 *
 * @param id such as {@code amazon}
 * @param name as people call it
 * @param channels whose texts are put there
 */
public record SellingPlace(String id, String name, List<Channel> channels) {
  /** Stands for no place in particular; the first of all. */
  public static final String ANYWHERE = "generic";

  public SellingPlace {
    channels = List.copyOf(channels);
  }

  /** Whether no place in particular is meant. */
  public boolean isAnywhere() {
    return id.equals(ANYWHERE);
  }
}
