setting-practice = Practise with { $name }
