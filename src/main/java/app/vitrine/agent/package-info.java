/** One class an agent: what does a stage's work, by calling tools. */
@org.jspecify.annotations.NullMarked
package app.vitrine.agent;
