/** What the person can set, and what Vitrine is made of. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.settings;
