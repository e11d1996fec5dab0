package app.vitrine.agent;

import java.util.Locale;

/** Names of constants as they stand in files. */
final class Wire {
  private Wire() {}

  /** As the contract writes it, such as {@code product_page}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The same for people: {@code product page}. */
  static String words(Enum<?> constant) {
    return name(constant).replace('_', ' ');
  }
}
