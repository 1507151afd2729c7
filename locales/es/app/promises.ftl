### Las tres promesas de cada última página y de cada final de un chat.

promise-fault = Nunca es tu culpa, sin importar lo que hiciste, enviaste o callaste.
# Al final de un chat sobre algo que le pasa a otra persona.
promise-fault-another = Nunca tiene la culpa la persona a la que le pasa.
promise-tell = Siempre puedes contarlo, aunque haya pasado hace mucho o hayas prometido callar.
promise-help = Hay personas que ayudan. Si una no te escucha, cuéntale a otra.
promises-title = Siempre es verdad
