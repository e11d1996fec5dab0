/** Films: script, storyboard, shots. */
@org.jspecify.annotations.NullMarked
package app.vitrine.domain.video;
