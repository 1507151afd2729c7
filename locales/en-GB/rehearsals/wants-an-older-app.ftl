### What British English says differently.

talk = Kofi is 10 and lives with his foster carer Mei. In the car he asks for an app that is made for older children. What could Mei say first?
