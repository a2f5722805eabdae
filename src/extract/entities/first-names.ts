/** Given names common in English-language news, by the pronoun they all but always go with. */
export const HE_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdi Abdul Abdullah Abe Abelardo Abraham Achim Adam Aditya Adnan Adolfo Adolph Adrian Agustin Ahmad Ahmed
  Akash Akbar Akeem Akira Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandr Alessandro Alexander
  Alexandre Alfonso Alfred Alfredo Ali Alistair Allan Alonzo Alphonse Alton Alvaro Alvin Amar Amari Amir Amit Amos
  Anand Anatoly Anders Anderson Andre Andreas Andrei Andres Andrew Andrés Andrzej Andy Angelo Angus Anil Anthony
  Antoine Anton Antonin Antonio Antwan Anwar Arash Archibald Archie Ari Arjun Arlo Armand Armando Armin Arnaud Arne
  Arno Arnold Aron Artem Arthur Artie Arturo Arun Arvind Ashok Asif Atticus Augustine Augusto Avi Axel Aziz Baltazar
  Barack Barnaby Barney Barry Bart Bartholomew Bashar Basil Bastian Beau Ben Benjamin Benny Bernard Bernardo Bernie
  Bert Bertrand Bilal Bill Billy Bjorn Björn Bob Bobby Boris Boyd Brad Bradley Brady Brandon Brendan Brendon Brent
  Brett Brian Brock Bruce Bruno Bryan Bryce Bubba Bud Buddy Burt Byron Cal Caleb Calvin Camilo Carl Carlo Carlos
  Carlton Carmelo Carmine Cary Casper Cecil Cedric Cesar Chad Chaim Charles Chester Chet Chidi Chike Chip
  Christoph Christophe Christopher Chuck Chukwuemeka Cian Ciaran Clarence Clark Claude Claudio Clay Clayton Clem
  Clement Cletus Cliff Clifford Clifton Clint Clive Clyde Cody Cole Colin Connor Conor Cornelius Craig Cristian
  Cristobal Curt Curtis Cyrus Damian Damien Damon Dan Daniel Danny Dante Darin Dario Darius Darnell Darrel
  Darrell Darren Darryl Darwin Daryl Dashiell Dave Davey David Dean Declan Delbert Demetrius Denis Dennis Deon Derek
  Dermot Derrick Desmond Devonte Dewayne Dewey Dexter Dick Diego Dieter Dimitri Dimitris Dion Dirk Dmitri Dmitriy
  Dmitry Domenico Domingo Dominic Dominick Don Donald Donnell Donnie Donovan Donte Doug Dougie Douglas Doyle Duane
  Duncan Dustin Dwayne Dwight Eamon Eamonn Earl Earnest Ebenezer Ed Eddie Edgar Edmond Edmund Edmundo Eduardo Edward
  Edwin Efrain Egon Eitan Elbert Eldon Eldridge Eli Elias Eliezer Elijah Eliot Elliot Elliott Elmer Elton Elvin Elvis
  Emil Emiliano Emilio Emmanuel Emmett Enoch Enrique Enzo Eric Erich Erik Ernest Ernesto Errol Erwin Esteban Ethan
  Etienne Eugene Eugenio Evan Ezra Étienne Fabian Fabio Fahad Faisal Farhad Faruk Federico Felipe Felix Fergus
  Fernando Fidel Filip Finbar Finn Flavio Floyd Fouad Francesco Francisco Franco Francois François Frank Franklin
  Franz Fred Freddie Freddy Frederick Fredrick Friedrich Fritz Fyodor Gabriel Gareth Garrett Garry Garth Gary Gaston
  Gaurav Gavin Geno Geoff Geoffrey Geoffroy Georg George Georges Georgios Gerald Geraldo Gerard Gerardo Gerhard
  Germain Gerry Giancarlo Gideon Gil Gilbert Gino Giorgio Giovanni Giuseppe Glen Glenn Godfrey Gonzalo Goran Gordon
  Grady Graeme Graham Grant Greg Gregor Gregory Guido Guillermo Gunnar Gunther Gus Gustavo Guy Günter Haitham Hakeem
  Hakim Hamid Hamza Hank Hans Hari Harish Harlan Harold Haroon Harrison Harry Harshad Harvey Hashim Hassan Heath
  Hector Heinrich Heinz Helmut Henry Herb Herbert Herman Hernan Hernando Hilario Hiram Hiro Hiroshi Homer Horace
  Horatio Horst Hosni Howard Howie Hubert Hugh Hugo Humberto Humphrey Hunter Hussein Ian Ibrahim Ichiro Idris Ignacio
  Ignatius Igor Ike Imran Irvin Irving Irwin Isaac Isaiah Ishaan Isidro Ismael Ismail Issa Itzhak Ivan Iván Jabari
  Jack Jacob Jacobo Jacques Jad Jai Jake Jakob Jaleel Jamaal Jamal Jamar Jameel James Jamison Janusz Jared
  Jarred Jarrett Jarrod Jarvis Jason Jasper Javier Javon Jaxon Jay Jaylen Jeb Jed Jeff Jeffrey Jens Jerald Jeremiah
  Jeremias Jeremy Jerome Jerrod Jerry Jethro Jim Jimmie Jimmy Jitendra Joachim Joakim Joaquim Joaquin João Jock
  Joe Joel Joey Johan John Johnny Jon Jonah Jonas Jonathan Jordi Jorge Jorgen Jose Josef Joseph José Josh Joshua
  Josiah Josue Jovan Juan Judah Judd Jude Julian Julio Juma Jurgen Justin Jürgen Jørgen Kabir Kamal Kareem Karim Karl
  Karthik Kasim Keanu Keegan Keenan Keith Kelvin Ken Kendrick Kenji Kenneth Kenny Kenta Kenton Kermit Kevin Khaled
  Khalid Khalil Kieran Kip Kirby Klaus Knut Kofi Konrad Konstantin Kris Krzysztof Kumar Kurt Kwame Kwasi Kyle Kylian
  Lachlan Laird Lalo Lamar Lance Larry Lars Lasse Laszlo Laurent Lavar Laurence Lawrence Lazaro Leander Lech Leif
  Leland Lemuel Len Lennart Lenny Leo Leon Leonard Leonardo Leopold Leroy Lester Levi Liam Linus Lionel Lloyd
  Lonzo Lorenzo Lorne Lothar Louie Lou Louis Luca Lucas Lucian Lucien Lucius Ludwig Luigi Luis Luke Luther Lyle
  Lyndon Lynwood Mack Magnus Mahmoud Malachi Malcolm Malik Manfred Manny Manoj Manolo Manuel Marc Marcel Marcello
  Marcelo Marcin Marco Marcos Marcus Marian Mariano Mario Mark Marko Markus Marlon Marques Marquis Marquise Marshall
  Marten Martin Marvin Mateo Mateusz Mathew Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Mauro
  Maximilian Maximiliano Maxwell Maynard Mehdi Mekhi Mel Melvin Merle Mervyn Mesut Michael Mick Miguel Mike Mikhail
  Miklos Miles Milo Miloš Milton Mitch Mitchell Mitt Moe Mohamad Mohamed Mohammad Mohammed Mohsen Monte Monty
  Mordecai Mortimer Mose Moses Moshe Muhammad Muhammed Murat Musa Mustafa Myles Myron Naftali Narendra Nasir Nasser
  Nate Nathan Nathaniel Navid Neal Ned Neil Nelson Nestor Nevin Newt Nicholas Nick Nicky Nicolai Nicolas Nigel Nikhil
  Niklas Niko Nikola Nikolai Nikolas Nils Nir Nnamdi Noah Noam Norbert Norman Obadiah Octavio Olaf Olav Oleg Oliver
  Olivier Olu Omar Omari Orlando Orrin Orson Orville Osama Oscar Oskar Osvaldo Oswald Otis Otto Ousmane Owen Pablo
  Paddy Padraig Paolo Pascal Pasquale Patricio Patrick Patrik Pau Paul Paulo Pavel Pearce Pedro Percy Pervez Pete
  Peter Petr Petros Phil Philip Phillip Phineas Pierre Piers Piotr Porfirio Prakash Pranav Quentin Quinton Rafael
  Rafiq Raheem Rahm Rahul Raja Rajesh Rajiv Rakesh Ralf Ralph Rami Ramiro Ramon Ramzi Randal Randall Randolph Randy
  Raoul Raphael Rasheed Rashid Rasmus Raul Ravi Ray Rayford Raymond Recep Reggie Reginald Reinaldo Reinhard Reinhold
  Remi Reuben Rex Reza Rémi Rhett Ric Ricardo Riccardo Richard Richie Rick Rickey Ricky Rico Ritchie Rob Robby Robert
  Roberto Rocco Rod Roderick Rodger Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Roman Romeo
  Romulo Ron Ronald Ronan Roque Roscoe Ross Roy Royce Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Russ Russell Rusty
  Ruud Ryan Ryszard Saad Sachin Saeed Salim Salman Salvador Salvatore Sam Samir Sammy Samson Samuel Sanford Sanjeev
  Sanjit Santiago Santino Satoshi Saul Saúl Sayed Scott Scottie Seamus Sean Seán Sebastian Sebastián Sebastien Semyon
  Sergei Sergey Sergio Sergiu Seth Séamus Shane Shankar Shaun Shawn Sheldon Shelton Sherwood Shigeru Shimon Shinzo
  Shlomo Siddharth Sigmund Silas Silvestre Silvio Simeon Simon Slobodan Solomon Sonny Soren Spencer Spiros
  Stan Stanley Stavros Stefan Stefano Steffen Stephan Stephane Stephen Sterling Stevan Steve Steven Stewart Stig
  Stuart Sully Sumit Suresh Sven Syed Sylvester Søren Tad Tadeusz Taj Takeshi Talib Tariq Taro Tate Tayyip Ted
  Terence Terrance Terrell Terrence Thad Thaddeus Thelonious Theo Theodor Theodore Thierry Thomas Thorsten Thurgood
  Thurman Tiago Tibor Tim Timo Timothée Timothy Tito Titus Tobias Tod Todd Tom Tomas Tomasz Tomás Tommy Toney
  Tony Torsten Toshiro Travis Travon Tremaine Trent Trevor Trey Truman Tucker Ty Tyler Tyree Tyrell Tyrese Tyrone
  Tyson Uday Udo Ulises Ulrich Ulysses Umar Umberto Uri Usman Vasily Vaughn Václav Venkat Vern Vernon Vicente Victor
  Vidal Vijay Vikram Vin Vinay Vince Vincent Vinnie Vinod Virgil Vitaly Vito Vivek Vlad Vladimir Volodymyr Wade Waldo
  Walid Wally Walt Walter Walton Warren Wayland Waylon Wayne Weldon Wendel Wendell Werner Wes Wesley Weston Wilbert
  Wilbur Wilfred Wilfredo Wilhelm Will Willard Willem William Willie Willis Wilmer Winfield Winfred Winston Winthrop
  Wojciech Wolf Woodrow Woody Wyatt Xavier Yaakov Yahya Yair Yakov Yannick Yasir Yasser Yehuda Yevgeny Yitzhak Yoav
  Yoel Yohannes Yonatan Yosef Youssef Yuri Yusuf Yves Zach Zachary Zack Zaid Zain Zane Zbigniew Zeke Zeljko Zev
  Zoltan Zoran`.split(/\s+/),
);

export const SHE_NAMES: ReadonlySet<string> = new Set(
  `Abbie Abby Abigail Abigayle Ada Adela Adelaide Adele Adelina Adeline Aditi Adriana Adrienne Agatha Agnes Agnieszka
  Aileen Aimee Aimée Ainsley Aisha Aiyana Alana Alanna Alba Aleida Alejandra Aleksandra Alessandra Alessia Alexa
  Alexandra Alexandria Alia Alice Alicia Alina Aline Alisa Alisha Alison Alissa Aliyah Alka Allie Allison Allyson
  Alma Althea Alva Alyson Alyssa Amal Amalia Amanda Amara Amber Amelia Amelie Amina Aminata Amira Amparo Amy Ana
  Anabel Anahí Anaïs Anastasia Aneta Angela Angelica Angelina Angelique Angie Anika Anissa Anita Anja Anjali
  Anjelica Ann Anna Annabel Annabelle Annalise Anne Anneliese Annelise Annemarie Annette Annie Annika Antoinette
  Antonia Anya Aoife Aparna Apollonia April Araceli Aretha Ariana Arianna Ariella Arlene Arlette Armida Arya Ashley
  Asma Astrid Athena Aubree Audra Audrey Augusta Aurelia Autumn Ava Ayanna Ayesha Aylin Azadeh Azalea Babette Barb
  Barbara Barbra Bea Beata Beatrice Beatrix Beatriz Becky Belen Belinda Bella Belle Benazir Berenice Bernadette
  Bernadine Bernice Bertha Beryl Bess Bessie Beth Bethany Betsey Betsy Bettina Betty Bettye Beulah Beverly Bianca
  Birgit Birgitta Blanca Blanche Bobbi Bonnie Brandi Brandy Breanna Bree Brenda Breonna Briana Brianna Brianne
  Bridget Bridgette Brigid Brigitte Brita Britney Britta Brittany Brittney Bronwyn Brooke Bryn Calista Callie Cami
  Camila Candace Candi Candice Caridad Carina Carla Carleen Carlene Carlotta Carly Carmela Carmen Carol
  Carolann Carole Carolina Caroline Carolyn Carrie Caryn Cassandra Cassidy Cassie Catalina Catarina Cate Caterina
  Catharine Catherine Cathleen Cathryn Cathy Cecile Cecilia Cecily Celeste Celia Celina Celine Céline Chana Chanel
  Chantal Charisse Charlene Charlotte Charmaine Chaya Chelsea Chelsey Cher Cherie Cherise Cherryl Cheryl Cheyenne
  Chiara Chimamanda Chloe Chloé Christa Christiane Christie Christina Christine Christy Ciara Cicely Cindy Claire
  Clara Claribel Clarice Clarissa Claudette Claudia Claudine Clementine Cleo Clotilde Colleen Concepcion Concetta
  Condoleezza Connie Constance Constanza Consuelo Cora Coralie Cordelia Coretta Corinna Corinne Cornelia Cosima
  Cristina Crystal Cyndi Cynthia Dagmar Dahlia Daisy Dalia Damaris Dania Danica Daniela Daniella Danielle Danita
  Danuta Daphne Daria Darla Darlene Davina Dawn Deann Deanna Debbie Deborah Debra Dede Deepa Deepika Deidre Deirdre
  Deja Delaney Delfina Delia Delilah Della Delores Delphine Demetria Dena Denise Desiree Destiny Devi Désirée Diana
  Diane Dianna Dianne Dierdre Dina Dinah Divya Dixie Dollie Dolly Dolores Dominika Donna Dora Doreen Doria Doris
  Dorotea Dorothea Dorothy Dottie Drusilla Dulce Dyan Earlene Ebony Edie Edith Edna Edwidge Edwina Effie Eiko Eileen
  Elaine Eleanor Eleanora Elena Eleni Eliana Elisa Elisabeth Elise Eliza Elizabet Elizabeth Ella Elle Ellen Ellie
  Elma Elodie Eloisa Eloise Elsa Elsie Elspeth Elva Elvira Emilia Emilie Emily Emma Emmanuelle Emmeline Erica Erika
  Erin Erma Ernestine Esme Esmeralda Esperanza Essie Estefania Estella Estelle Esther Ethel Etta Eudora Eugenia
  Eugénie Eulalia Eunice Euphemia Eva Evangeline Eve Evelina Evelyn Evelyne Élise Fannie Fanny Farah Farida Farrah
  Fatima Fatou Fatoumata Fay Faye Felicia Fern Fernanda Filomena Fiona Flavia Flor Flora Florence Fran Frances
  Francesca Francine Franziska Freda Freja Freya Frida Frieda Fumiko Gabby Gabriela Gabriella Gabrielle Gail Galina
  Gemma Genevieve Geneviève Georgette Georgia Georgiana Georgina Geraldine Germaine Gerri Gertrude Ghislaine Gia
  Gianna Gigi Gilda Gillian Gina Ginette Ginger Ginny Giovanna Gisela Giselle Gita Giulia Gladys Glenda Glenna Gloria
  Glynis Golda Grace Gracie Graciela Grażyna Greer Greta Gretchen Gudrun Guillermina Gwen Gwendolyn Gwyneth Hadley
  Hafsa Halima Halle Hanan Hannah Hannelore Harriet Hattie Haydee Hazel Heather Hedwig Hedy Heidi Helen Helena
  Heloise Henrietta Hermione Hilda Hilde Hildegard Hillary Holli Hollie Holly Huma Hyacinth Ianthe Ida Ileana
  Ilhan Iliana Ilona Ilse Iman Imani Imelda Imogen Indira Ines Inez Inés Inga Inge Ingrid Iola Iona Irena Irene Irina
  Iris Irma Isabel Isabela Isabella Isabelle Isadora Isha Isolde Itzel Ivana Ivanka Ivette Ivonne Ivy Izabela Jacinta
  Jackeline Jackie Jacklyn Jaclyn Jacqueline Jacquelyn Jada Jala Jamila Jana Janae Jane Janel Janelle Janet Janette
  Janice Janie Janine Janis Jannette Jaqueline Jasmin Jasmine Jayla Jayne Jeanette Jeanie Jeanine Jeanne
  Jeannette Jeannie Jemima Jenelle Jeni Jenna Jennie Jennifer Jenny Jeri Jerri Jessica Jessika Jewell Jia Jill
  Jillian Joan Joana Joanie JoAnn Joann Joanna Joanne Jodi Jodie Johanna Joi Jolanda Jolene Jolie Joni
  Jordana Josefa Josefina Josefine Josephine Josie Jovita Joy Joyce Juana Juanita Judith Judy Juli Julia Juliana
  Juliane Juliann Julianna Julianne Julie Juliet Julieta Juliette Julissa June Justina Justine Kaitlin Kaitlyn Kaley
  Kali Kalpana Kamala Kami Kamila Kanisha Kara Karen Karima Karin Karina Karine Karla Karolina Karyn Kasandra
  Katarina Katarzyna Kate Katelyn Katerina Katharina Katharine Katherine Kathi Kathie Kathleen Kathrin Kathrine
  Kathryn Kathy Katie Katja Katrina Katya Kavita Kay Kaye Kayla Keiko Keisha Kelli Kellie Kellyanne Kelsey Kendra
  Kerri Kerrie Kesha Keshia Khadija Khadijah Kiara Kierra Kiersten Kimberlee Kimberley Kimberly Kirsten Kirstjen
  Kirsty Kitty Kizzy Klara Kora Krista Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Krystyna Kyla
  Kylie Kyra Lacey Ladonna Lakeisha LaKeisha Lakisha Lakshmi Lana LaShawn Lashonda Latanya Latasha Latisha Latonya
  LaToya Latoya Laura Laureen Laurel Lauren Laurene Laurette Laurie LaVerne Lavinia Lavonne Leah Leandra LeAnn Leann
  Leanna Leanne Leeann Leela Leigha Leila Leilani Lena Lenora Lenore Leocadia Leola Leona Leonie Leonor Leonora Leota
  Leslee Leticia Letitia Lettie Lia Liana Libby Lidia Liesl Ligia Lila Lilia Lilian Liliana Lilith Lilla Lillian
  Lilly Lily Lina Linda Lindy Linnea Lisa Lisbeth Lisette Livia Liz Liza Lizbeth Lizette Lizzie Lois Lola Lolita
  Lorelei Lorena Lorene Loretta Lori Lorie Lorna Lorraine Lorrie Lottie Louella Louisa Louise Lourdes Luann Luanne
  Lucia Luciana Lucie Lucille Lucinda Lucretia Lucy Ludmila Luisa Lula Lulu Lupita Luz Lydia Lynda Lyndsay Lyndsey
  Lynette Lynne Lynnette Mabel Madalyn Maddie Madeleine Madeline Madelyn Madhuri Madonna Mae Maeve Magda
  Magdalena Maggie Mahalia Maia Maite Makayla Malala Malgorzata Malia Malika Malinda Mallory Mamie Mandy Manuela Mara
  Marcela Marcella Marcelle Marci Marcia Marcie Marcy Margaret Margarete Margarethe Margarita Margaux Margery Margie
  Margit Margo Margot Margret Marguerite Mari Maria Mariah Mariam Mariana Marianna Marianne Maribel Maribeth Maricela
  Marie Mariela Mariella Marietta Marika Marilou Marilyn Marin Marina Marisa Marisol Marissa Marit Maritza María
  Marjorie Marjory Marla Marleen Marlena Marlene Marnie Marsha Marta Martha Martina Mary Mathilda Mathilde Matilda
  Matilde Maud Maude Maura Maureen Mavis Maxine Maya Mayme Mayra Małgorzata Meagan Meaghan Meena Meera Megan Megha
  Meghan Megyn Mehreen Mei Melania Melanie Melba Melina Melinda Melissa Melody Melva Mercedes Meredith Meryl Meta Mia
  Micaela Michaela Michelina Michelle Mika Miki Mila Milagros Mildred Milena Millicent Millie Mimi Minerva
  Minnie Mira Miranda Mireille Mirella Mireya Miriam Mirna Misty Mitzi Moira Mollie Molly Mona Monica Monika Monique
  Morgana Moriah Mukta Muna Muriel Myra Myriam Myrna Myrtle Nabila Nada Nadège Nadia Nadine Nahid Naima Nan Nana
  Nancy Nandini Nanette Naomi Narges Nasrin Nastassja Natacha Natalia Natalie Natalya Natasha Natividad Neha Nell
  Nellie Nelly Nerissa Neva Niamh Nichole Nicole Nicolette Nidia Niki Nikki Nikole Nilda Nilsa Nina Ninette Nita Noa
  Noelia Noelle Noemi Noémie Nola Nona Nora Norah Noreen Noriko Norma Nour Novella Nura Nuria Nyla Octavia Odalys
  Odette Ofelia Oksana Ola Olena Olga Olive Olivia Olympia Oona Ophelia Oprah Oralia Orla Ottilie Ouida Paige Palmira
  Paloma Pam Pamela Paola Patrice Patricia Patrizia Patsy Patti Patty Paula Pauletta Paulette Paulina Pauline Peggy
  Penelope Penélope Penny Perla Perpetua Petra Petronella Petula Philippa Phillipa Philomena Phoebe Phylicia Phyllis
  Pia Pilar Piper Polina Polly Pooja Poppy Portia Pratibha Preeti Priscilla Priya Priyanka Purnima Qiana Rachael
  Rachel Radhika Raelene Raina Raisa Ramona Rania Raquel Rasheeda Rashida Reba Rebeca Rebecca Rebekah Reena Regina
  Reina Rena Renae Renata Renate Renee Reva Reyna Rhea Rhiannon Rhoda Rhona Rhonda Ria Ricki Rihanna Rina Rita
  Roberta Rochelle Rocio Rocío Romaine Romina Romona Ronda Roni Ronna Rosa Rosalba Rosalia Rosalie Rosalina Rosalind
  Rosalinda Rosalyn Rosamund Rosana Rosanna Rosanne Rose Roseann Roseanne Roselyn Rosemarie Rosemary Rosetta Rosie
  Rosina Rosita Roslyn Rowena Roxana Roxanne Roxie Ruby Rukmini Ruth Ruthie Sabina Sabrina Sade Sadie Safiya Sahar
  Sally Salma Salome Samantha Samara Samina Sandhya Sandra Sanna Saoirse Sapna Sara Sarah Sarai Sarita Saskia
  Scarlett Seema Sejal Sela Selena Selina Selma Serena Shana Shanda Shanelle Shania Shanice Shanika Shaniqua Shanna
  Shanta Shantel Shari Sharlene Sharon Sharron Shauna Shawna Sheena Sheila Shelia Shelley Shelli Shelly Sheree Sherri
  Sherrie Sherrill Sherry Sheryl Shireen Shirley Shona Shonda Shoshana Shreya Shruti Sian Siân Sibyl Sienna Sigourney
  Sigrid Silvia Simona Simone Sinead Sinéad Siobhan Siobhán Sloane Socorro Sofia Sofie Solange Soledad Solveig Sondra
  Sonia Sonja Sonya Sophia Sophie Soraya Stacia Stacie Starla Stefania Stefanie Steffi Stella Stephania
  Stephanie Stephany Sue Suellen Sujata Sukanya Sumaya Sunita Sunniva Supriya Suri Susan Susana Susanna Susannah
  Susanne Susette Susie Suzan Suzanna Suzanne Suzette Suzie Suzy Svetlana Swati Sybil Sylvia Tabitha Tahira Talia
  Tallulah Tamar Tamara Tameka Tamera Tami Tamika Tamiko Tammi Tammy Tania Tanisha Tansy Tanya Tara Tasha Tatiana
  Tawana Tawny Tegan Teresa Teri Terri Terrie Tess Tessa Thandi Thandie Thea Thelma Theodora Theresa Therese Thérèse
  Tia Tiana Tiara Tiffany Tilda Tillie Tina Tisha Tomasa Tonette Tonia Tonya Tori Tova Treva Tricia Trina
  Trish Trisha Trista Trudi Trudy Tulsi Twila Tyra Uma Ursula Usha Uta Vaishali Valarie Valentina Valeria Valerie
  Vanessa Vanna Vasanti Veda Velma Venetia Venita Vera Verna Veronica Verónica Vesta Vicki Vickie Vicky Victoria Vida
  Vidya Vilma Viola Violet Virginia Virginie Vita Vivian Viviana Vivien Vivienne Vonda Wafa Waleska Wallis Wanda
  Wanita Wendy Whitney Whoopi Wilda Wilhelmina Wilma Winifred Winnie Winona Xenia Ximena Xiomara Yadira Yamile Yanira
  Yara Yasmeen Yasmin Yasmine Yelena Yesenia Yetta Yevgenia Yoko Yoland Yolanda Yolande Yoselin Yoshiko Ysabel Yuko
  Yulia Yuliya Yumi Yusra Yvette Yvonna Yvonne Zadie Zahra Zainab Zara Zaria Zelda Zelma Zena Zenaida Zenobia Zhanna
  Zoe Zoë Zofia Zora Zoraida Zsa Zuleika Zulema Zuzana`.split(/\s+/),
);

/** Given names that tell no pronoun. */
const OPEN_NAMES: ReadonlySet<string> = new Set(
  `Abebe Abena Achieng Adaeze Addison Adeyemi Adi Aino Akosua Alex Alexis Almaz Alok Amrit Andrea Angel Ariel Ash
  Ashton Ashwin Aubrey Auden Avery Ayo Babatunde Bailey Bellamy Billie Björk Blair Bobbie Bodil Brandyn Brett Brook
  Brynn Cameron Camille Camryn Carey Casey Charley Charlie Cheol Chinedu Chinua Chioma Chris Codi Corey Cory Courtney
  Dakota Dale Dana Darcy Daryn Desta Devin Devon Dominique Dorji Drew Duc Duy Dylan Eero Ellery Elon Emeka Emerson
  Emory Farai Femi Feng Finley Francis Frankie Gene Guadalupe Gurpreet Guðrún Hai Haley Hao Harley Harpreet Haruka
  Hayden Hilary Huy Hyun Ifeoma Ilkka Ira Jackie Jaden Jae Jaime Jamie Jan Jaspreet Jaya Jean Jess Jesse Jessie Jian
  Jie Jin Jing Jo Jocelyn Jody Jordan Juhani Jules Jun Jussi Kai Karan Keir Kelly Kendall Kerry Kim Kiran Kirpal Kit
  Kojo Krishna Kwang Kyung Lan Laverne Lee Lei Leigh Leslie Lindsay Lindsey Ling Linh Logan Lonnie Loren Lupe Lynn
  Mackenzie Madison Manpreet Marley Mattie Max Maxime Mehmet Mei-Ling Merrill Micah Michal Michele Mickey Mikko Ming
  Minh Misha Morgan Myung Navjot Ngozi Nicola Nikita Nima Nkosana Noel Noor Obinna Ollie Olusegun Oluwaseun Parker Pat
  Payton Pekka Pema Peyton Phong Phuong Qiang Qing Quinn Raj Ramesh Rana Reese Remy Rene René Riley Robbie Robin
  Ronnie Rory Rosario Rowan Sage Sakari Sal Sammie Sandy Sanjay Sasha Segun Selam Seo Seong Shannon Shay Shea Shelby
  Shiloh Shu Sidney Simran Sipho Skylar Skyler Solvej Sonam Stacey Stacy Stevie Sunil Syd Sydney Tae Tao Tapiwa Tatum
  Taylor Teddy Tendai Tenzin Terry Thabo Thanh Thao Themba Toby Toivo Tommie Toni Tracey Tracy Tristan Tuan Tunde
  Tuuli Uche Val Vic Väinö Wanjiru Wei Wen Wynn Xi Xiao Xin Yael Yan Yaw Ying Yong Yu Yuan Yuki Yun Zhen Zhi Ziv Þóra`.split(
    /\s+/,
  ),
);

const FIRST_NAMES: ReadonlySet<string> = new Set([...HE_NAMES, ...SHE_NAMES, ...OPEN_NAMES]);

/** True for a listed given name of any kind: "Alok", "Maria"; false for "Hartford". */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word);
}
