import ClioCommand

await ClioProgram.run()
