package app.vitrine.domain.revision;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.image.SceneKind;
import app.vitrine.domain.state.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person's choice among the variants of one thing. */
public sealed interface VariantChoice {
  /** The variant chosen, 1-based. */
  int variant();

  /** The part of the package it belongs to. */
  Target target();

  /** Short name that tells thing and variant, such as {@code product_page.en.2}. */
  String label();

  /** Whether both are about the same thing, so that the later one holds. */
  boolean isAbout(VariantChoice other);

  /** The text for a channel in a language. */
  record OfText(Channel channel, Language language, int variant) implements VariantChoice {
    /** The place of a text in its package. */
    public static OfText of(CopyText text) {
      return new OfText(text.channel(), text.language(), text.variant());
    }

    @Override
    public Target target() {
      return Target.COPYWRITING;
    }

    @Override
    public String label() {
      return wire(channel) + "." + wire(language) + "." + variant;
    }

    @Override
    public boolean isAbout(VariantChoice other) {
      return other instanceof OfText(Channel in, Language as, int ignored)
          && in == channel
          && as == language;
    }
  }

  /** The picture of a scene. */
  record OfPicture(SceneKind scene, int variant) implements VariantChoice {
    @Override
    public Target target() {
      return Target.IMAGES;
    }

    @Override
    public String label() {
      return wire(scene) + "." + variant;
    }

    @Override
    public boolean isAbout(VariantChoice other) {
      return other instanceof OfPicture(SceneKind of, int ignored) && of == scene;
    }
  }

  /** Reads a {@link #label}; empty when it is none. */
  static Optional<VariantChoice> of(String label) {
    List<String> parts = List.of(label.split("\\.", -1));
    try {
      return switch (parts.size()) {
        case 2 ->
            Optional.of(
                new OfPicture(
                    SceneKind.valueOf(constant(parts.get(0))), Integer.parseInt(parts.get(1))));
        case 3 ->
            Optional.of(
                new OfText(
                    Channel.valueOf(constant(parts.get(0))),
                    Language.valueOf(constant(parts.get(1))),
                    Integer.parseInt(parts.get(2))));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String constant(String wire) {
    return wire.toUpperCase(Locale.ROOT);
  }
}
