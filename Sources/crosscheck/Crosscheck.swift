import ArgumentParser

@main
struct Crosscheck: ParsableCommand {
}
