package app.vitrine.studio.desk;

import java.nio.file.Path;

/**
 * A product that comes with Vitrine.
 *
 * @param name stable, such as {@code enamel-mug}
 * @param english its brief in English
 * @param chinese its brief in Chinese
 */
public record SampleProduct(String name, Path photo, String english, String chinese) {}
